cause-footwear_clothing = Shoes and clothing
    .about = High heels every day, a poor fit or a badly shaped shoe can load toes, feet and calves, and the tired muscles may cramp. Good studies are lacking, but a change is easy to try. Tight underwear is sometimes blamed in men; there is no proof that it causes leg cramps, so wear what is comfortable.
    .apart = Cramps on days in certain shoes and fewer in others suggest it. Numb, pale or blue toes need another look.
    .next = Try roomy, well-shaped shoes with a low heel for some weeks; if heels were high for years, come down step by step. Ask a podiatrist about painful feet. Cold, pale, blue or sore toes need a doctor.
