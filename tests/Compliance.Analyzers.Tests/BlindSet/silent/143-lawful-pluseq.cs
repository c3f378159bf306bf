namespace Iona
{
    public class Chain
    {
        public string Build(Order o, bool secondBox, bool lateFee)
        {
            var text = $"Hello {o.Buyer},\n";
            if (secondBox)
            {
                text += "your cabinet comes in two boxes. ";
                text += "The second box is one day late.\n";
            }

            if (lateFee)
            {
                text += "The fee for express delivery, " + o.ExpressFee.ToString("C") + ", ";
                text += "was refunded because we missed the date.\n";
            }

            foreach (var p in o.MissingParts)
                text += "* " + p + " is on its way, free of charge\n";

            return text;
        }
    }
}
