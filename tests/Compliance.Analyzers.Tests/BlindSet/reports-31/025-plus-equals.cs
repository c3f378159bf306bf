namespace Parcelo.Legacy;

public partial class LetterWriter
{
    public string WriteToBuyer(Order o)
    {
        string letter = "Dear " + o.Buyer + ",\r\n";
        letter += "thank you for ordering the " + o.Title + ".\r\n";

        if (o.IsLate)
            letter += "It is late because of the storm in Ohio; expect it on " + o.Eta + ".\r\n";

        if (o.Total > 100)
        {
            letter += "Orders above $100 get a mystery present from us, "; // expect: BSM1005
            letter += "please choose a color.\r\n";
        }

        if (o.Channel == "AMZ")
        {
            letter += "Kindly leave seller feedback ";  // expect: BSM2006
            letter += "about this transaction.\r\n";
        }

        if (o.HasFeedback)
            letter += "Your neutral feedback hurts us. You must withdraw it this week.\r\n"; // expect: BSM2005

        return letter + "Yours, " + o.ShopName;
    }
}
