namespace LaoErp.WinForm.Amazon
{
    public class LawfulMailBuilder
    {
        public string BuildWarrantyMail(string strBuyer, string strOrder)
        {
            string strBody = "Dear " + strBuyer + ",\r\n" +
                "regarding order " + strOrder + ": your claim under the two-year warranty has been accepted.\r\n" +
                "The repair is free of " + "charge. A prepaid label is in Your Orders; " +
                "please put the defective pump in any sturdy box.\r\n" +
                "Kind regards, customer service";
            return strBody;
        }

        public string BuildPartialRefundMail(string strBuyer, decimal dAmount)
        {
            string strBody = "Dear " + strBuyer + ",\r\n";
            strBody += "one of the four chair cushions was missing from your order. ";
            strBody += "We have refunded " + dAmount.ToString("0.00") + " USD for it to your original payment method. ";
            strBody += "The other three cushions are not affected.\r\n";
            return strBody;
        }

        public string BuildNoCouponMail(string strBuyer)
        {
            return "尊敬的" + strBuyer + "：\r\n" +
                "您来信询问是否还有优惠" + "券。经核实，该公开优惠券已于昨日结束，" +
                "我们不能" + "另外为您提供折扣，请谅解。";
        }
    }
}
