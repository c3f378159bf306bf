using System.Text;

namespace OrderMate.Core.Letters
{
    internal sealed class LetterBuilder
    {
        private readonly StringBuilder _sb = new StringBuilder();

        public string BuildAfterSales(Order order, bool vip, bool complained)
        {
            _sb.Clear();
            _sb.Append("Dear ").Append(order.BuyerName).AppendLine(",");
            _sb.AppendLine("thank you for buying the hiking poles.");

            if (complained)
            {
                _sb.AppendLine("The missing rubber tip ships today, free of charge.");
            }
            else if (vip)
            {
                _sb.Append("Since this is your third order with us, ");
                _sb.Append("we have put you on our insider list: "); // expect: BSM1006
                _sb.AppendLine("you try new gear before everyone else, and it is on the house.");
            }
            else
            {
                _sb.Append("One more thing: ");
                _sb.Append("Clip the voucher ").Append(order.VoucherCode); // expect: BSM1002|BSM1001
                _sb.AppendLine(" the next time you are on our page.");
            }

            _sb.AppendLine().Append("Yours, ").Append(order.ShopName);
            return _sb.ToString();
        }
    }
}
