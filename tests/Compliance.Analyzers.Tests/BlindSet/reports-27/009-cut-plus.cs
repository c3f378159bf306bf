class AmzLetters
{
    const string Shop = "Pine & Peg";

    static string ThankYouLetter(string name, string order)
    {
        return "Hey " + name + ",\n" +
               "your peg rail from order " + order + " should be up on the wall by now. " +
               "Tell other shoppers how much you love it and we'll drop a $15 gift " + // expect: BSM2001|BSM1005|BSM2002
               "card into your inbox. " +
               "The spare screws are taped under the lid.\n" +
               Shop;
    }

    static string WobblyLetter(string name, string order)
    {
        string s = "Hey " + name + ",\n";
        s += "thanks for the photo of the rail from order " + order + ". ";
        s += "That hole is drilled off centre, our fault. ";
        s += "A new rail ships tomorrow at no cost to you.\n";
        s += "By the way, we just launched matching ";      // expect: BSM1007
        s += "coat hooks, have a peek at our store!\n";
        return s + Shop;
    }
}
