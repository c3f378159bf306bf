namespace Parcelo.Legacy;

public partial class ServiceLetterWriter
{
    public string WriteToBuyer(Order o)
    {
        string letter = "Dear " + o.Buyer + ",\r\n";

        if (o.OutOfStock)
        {
            letter += "the chair sold out before we could pack yours. ";
            letter += "We have cancelled the order and refunded " + o.Total + " in full. ";
        }
        else if (o.ScratchReported)
        {
            letter += "thank you for the photo of the scratch on the armrest. ";
            letter += "A new armrest is on its way; ";
            letter += "it costs you nothing. ";
        }
        else
        {
            letter += "the chair will be delivered on " + o.Eta + ", two days later than promised. ";
        }

        if (o.AskedCompensation)
            letter += "We cannot pay any compensation beyond the refund of this order. ";

        return letter + "\r\nKind regards, " + o.ShopName;
    }
}
