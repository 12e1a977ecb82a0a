# Nutrients: what each is called, and what a food check can and cannot say about it.

nutrient-magnesium = Magnesium
    .about = Nuts, seeds, wholegrains, beans and greens hold most. Magnesium from food is safe with healthy kidneys. It has not been shown to stop night cramps.

nutrient-potassium = Potassium
    .about = Fruit, vegetables, beans and potatoes hold most. Healthy kidneys pass on what is too much; weak kidneys and some blood pressure medicines do not, and then more is dangerous.

nutrient-calcium = Calcium
    .about = Milk, yogurt, cheese, tofu set with calcium and enriched plant drinks hold most.

nutrient-sodium = Sodium (salt)
    .about = Most of it comes with bread, cheese, sauces and ready meals, and with salt added in the kitchen, which no list of foods can see. So a food check may find a lot, but never that you have too little.

nutrient-vitamin_d = Vitamin D
    .about = Sun on the skin makes most of it, so food says little. Oily fish, eggs and enriched drinks hold some. Only a blood test shows whether you lack it.

nutrient-vitamin_b1 = Vitamin B1 (thiamine)
    .about = Wholegrains, beans, seeds and pork hold most. Heavy drinking is the usual reason for a lack.

nutrient-vitamin_b6 = Vitamin B6
    .about = It is in fish, meat, potatoes, bananas and chickpeas. From food there is never too much; tablets over a long time can damage nerves.

nutrient-vitamin_b12 = Vitamin B12
    .about = It comes from fish, meat, eggs and dairy. People who eat none of these need a food with added B12 or a supplement: ask a pharmacist which. Some stomach and diabetes medicines lower it whatever you eat.

nutrient-vitamin_e = Vitamin E
    .about = Nuts, seeds and plant oils hold most. A lack is rare.

nutrient-vitamin_k = Vitamin K
    .about = Green leaves hold most. With warfarin and its kin, what counts is about the same amount every week.

nutrient-water = Fluid
    .about = Everything you drink counts, tea and coffee too, and so does the water in food. Thirst leads.

nutrient-energy = Energy
    .about = It shows whether the list is anywhere near a whole day.
