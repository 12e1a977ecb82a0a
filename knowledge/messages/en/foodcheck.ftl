# The food check: its questions, and what is made of the answers.

foodcheck-verdict-likely-low = You probably get too little.
foodcheck-verdict-may-be-low = You may get too little; the list cannot say for sure.
foodcheck-verdict-enough = You get enough.
foodcheck-verdict-cannot-tell = The list does not say enough to tell.
foodcheck-verdict-high = More than is good for you over time.
foodcheck-verdict-ask-clinician = Your own team sets the amount: ask them before you eat more or less of it.
foodcheck-verdict-not-known = This depends on your kidneys, heart and medicines. Tell us about them first.

foodcheck-note-day = One day is not how you usually eat. Three or more days say more.
foodcheck-note-habits = A week told from memory is a rough sketch, so the ranges are wide.
foodcheck-note-incomplete = This list holds less than a day's food. So nothing on it is called too little.
foodcheck-note-too-much = This list holds more than anybody eats in a day. Check the amounts; nothing on it is called too little.
foodcheck-note-infant = Under one year, milk and first foods are a matter for your health visitor or doctor. There is no food check for babies.
foodcheck-note-not-counted = Counting food can do harm when eating is hard. We leave the numbers out; talk to the people who help you with it.
foodcheck-note-no-cure = No food has been shown to stop cramps. Eating well is good for you all the same.
foodcheck-note-child = Do not put a child on a special diet or give supplements without a doctor.

foodcheck-supplement-within = { $counts ->
    [supplements] Together { $total } a day from supplements. The lowest upper limit for supplements is { $limit }.
   *[other] Together { $total } a day from supplements, { $all } with what we know of your food. The lowest upper limit is { $limit }.
}
foodcheck-supplement-over = { $counts ->
    [supplements] Together { $total } a day from supplements. That is above the lowest upper limit of { $limit }: take the labels to a pharmacist or doctor soon. If a doctor prescribed it, do not stop on your own.
   *[other] Together { $total } a day from supplements, { $all } with what we know of your food. That is above the lowest upper limit of { $limit }: take the labels to a pharmacist or doctor soon. If a doctor prescribed it, do not stop on your own.
}
foodcheck-supplement-no-limit = Together { $total } a day from supplements. We know no upper limit that holds for you. That does not make it safe: a pharmacist can look at the labels.

foodcheck-fluid = About { $low } to { $high } litres of drinks a day is usual for somebody like you on such a day. Let thirst lead, and never force down more than { $hour } litres in an hour.
foodcheck-fluid-ask = We give no amount. Your illness or medicine sets the limit: keep to what your team told you, and ask them if nobody did.
foodcheck-fluid-not-known = We give no amount before we know about your heart, kidneys, liver and medicines. Until then: drink when you are thirsty, and keep to any limit you were given.
foodcheck-fluid-no-age = Drink when you are thirsty. Tell us your age for an amount.

foodcheck-wholegrain = Wholegrain bread, porridge, brown rice or wholewheat pasta
    .portion = 2 slices or a bowl
foodcheck-white_grain = White bread, white rice or white pasta
    .portion = 2 slices or a bowl
foodcheck-potato = Potatoes
    .portion = one large or two small
foodcheck-greens = Green leaves and broccoli
    .portion = half a cup cooked or a bowl raw
foodcheck-vegetables = Other vegetables
    .portion = a handful
foodcheck-pulses = Beans, lentils, chickpeas
    .portion = a bowl
foodcheck-tofu = Tofu or tempeh
    .portion = a palm-sized piece
foodcheck-fruit = Fresh fruit other than bananas
    .portion = one fruit or a handful
foodcheck-banana = Bananas
    .portion = one banana
foodcheck-dried_fruit = Dried fruit
    .portion = a handful
foodcheck-nuts = Nuts or peanut butter
    .portion = a small handful
foodcheck-seeds = Seeds (pumpkin, sunflower, flax, sesame)
    .portion = a spoonful or two
foodcheck-milk = Milk
    .portion = a glass
foodcheck-plant_drink = Plant drink with added calcium
    .portion = a glass
foodcheck-yogurt = Yogurt
    .portion = a pot
foodcheck-cheese = Cheese
    .portion = a matchbox piece
foodcheck-eggs = Eggs
    .portion = one egg
foodcheck-oily_fish = Oily fish (salmon, mackerel, sardines, herring)
    .portion = a small fillet or a tin
foodcheck-white_fish = White fish, tuna or prawns
    .portion = a small fillet
foodcheck-meat = Meat or poultry
    .portion = a palm-sized piece
foodcheck-fat = Oil, butter or spread
    .portion = a tablespoon
foodcheck-salty = Crisps, olives, pickles
    .portion = a small bag or bowl
foodcheck-sweet = Chocolate, honey, sweets
    .portion = a few squares or spoonfuls
foodcheck-water = Water
    .portion = a glass
foodcheck-coffee_tea = Coffee or tea
    .portion = a mug
foodcheck-juice = Fruit juice
    .portion = a glass
foodcheck-alcohol = Beer, wine or spirits
    .portion = a drink
