namespace OldPort.Seller.Letters
{
    public class ServiceLetters
    {
        // expect@+8: BSM1001|BSM1006
        public string ReplacementLetter(string buyer, string order)
        {
            return $@"Dear {buyer},

the door of your cabinet (order {order}) was cut two millimetres too wide.
A new door is being made and will reach you next week, at our expense.

Whenever you need another cabinet: you pay a third less than everybody else, just mention this letter.

Old Port Furniture";
        }

        public string RefundLetter(string buyer, string order, decimal amount)
        {
            return $@"Dear {buyer},

we have refunded {amount:C} for the scratched side panel of order {order}.
The money goes to the card that was used for the purchase.

Old Port Furniture";
        }
    }
}
