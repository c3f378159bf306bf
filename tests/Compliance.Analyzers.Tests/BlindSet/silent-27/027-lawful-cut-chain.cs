class LawfulLetters
{
    static string Returns(string name, string order)
    {
        string s = "Hello " + name + ",\n";
        s += "you can return the lamp of order " + order + " within 30 days. ";
        s += "Open Your Orders on Amazon, ";
        s += "choose Return or replace items, ";
        s += "and print the free label. ";
        s += "The refund is made as soon as the carrier scans the parcel.\n";
        return s;
    }

    static string Warranty(string name)
    {
        return "Hello " + name + ",\n" +
               "the lamp carries a two-year warranty. " +
               "If it stops working, just answer this message " +
               "and we " + "replace it at no " + "charge.\n" +
               "You need not register anywhere.";
    }
}
