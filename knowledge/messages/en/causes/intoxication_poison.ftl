cause-intoxication_poison = Poisoning or contact with a harmful substance
    .about = Some poisons excite the nerves or dry out the body, and the muscles cramp. Lead, mercury, pest sprays, strychnine and too much fluoride are examples. Poisoning with vomiting or diarrhoea can bring calf cramps through loss of water and salts. It is rare, but it is an emergency in its own right.
    .apart = Cramps that start soon after contact, and feeling ill in other ways, set it apart. An ordinary cramp leaves you well.
    .next = Call the poison line or get urgent medical help at once, even if you feel fairly well. Call an ambulance for breathing trouble, a fit, confusion or collapse. Do not make anyone vomit, and take the packet or name of the substance with you.
