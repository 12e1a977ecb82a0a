cause-meningitis_sepsis = Meningitis or sepsis (a dangerous infection)
    .about = Germs reach the lining of the brain, or the body reacts to an infection so strongly that organs fail. Aching legs with cold hands and feet can be among the first signs in children, hours before a rash. Anyone can get it; babies, older people and those with weak defences are most at risk.
    .apart = Fever, or feeling very ill, together with drowsiness, confusion, fast breathing, a stiff neck or odd skin colour is the warning. A rash may come late or never. With a cramp a person is well again soon after.
    .next = Call an ambulance now, and do not wait for a rash. Stay with the person and say if they are getting worse quickly. In hospital, blood tests are taken and treatment starts at once.
