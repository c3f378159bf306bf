namespace ChannelLoom.Compat.V1
{
    public static class OldServiceLetters
    {
        public static string BuildMissingPartLetter(OrderRow row)
        {
            string msg = "Dear " + row.ShipName + ",\r\n\r\n" +
                "thank you for the photo. The remote control was indeed missing " +
                "from the box of order " + row.OrderNo + ". " +
                "We have sent one to you, free " +
                "of charge, by " + row.Carrier + ". " +
                "You do not need to return anything." + "\r\n\r\n";

            if (row.Late)
            {
                msg += "The courier was late by " + row.DaysLate + " days, ";
                msg += "so we have refunded the shipping fee ";
                msg += "of this order as well. ";
            }

            msg += "If the remote does not pair, take the battery out for a minute.";
            msg += "\r\n\r\nKind regards,\r\n" + row.ShopName;
            return msg;
        }
    }
}
