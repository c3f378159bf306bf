namespace Corwen.Wool.Dispatch;

public static class LetterRecipes
{
    public static BuyerLetterBuilder Blanket(string order) => new BuyerLetterBuilder(order)
        .Greeting("Dear customer,")
        .Paragraph("wool sheds a little at first. Shake the blanket out of doors and do not wash it yet.")
        .Paragraph("You shall find a pair of bed socks in the next parcel, with our compliments.") // expect: BSM1005|BSM1006
        .Closing("Corwen Wool");

    public static BuyerLetterBuilder Moth(string order) => new BuyerLetterBuilder(order)
        .Greeting("Dear customer,")
        .Paragraph("holes of this kind are a fault of ours, and the price has been repaid through Amazon.")
        .Paragraph("Please be so kind as to delete what you wrote about us in your seller feedback, or our account is in danger.") // expect: BSM2005
        .Closing("Corwen Wool");

    public static BuyerLetterBuilder Throw(string order) => new BuyerLetterBuilder(order)
        .Greeting("Dear customer,")
        .Paragraph("the throw comes in three sizes; yours is the middle one.")
        .PostScript("Search Google for Corwen Wool Mill and you will find the whole collection.") // expect: BSM3001|BSM1007|BSM3003
        .Closing("Corwen Wool");
}
