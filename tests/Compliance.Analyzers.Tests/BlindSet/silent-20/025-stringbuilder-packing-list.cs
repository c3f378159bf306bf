using System.Text;

namespace Depot.Print
{
    public class clsPackList
    {
        private StringBuilder m_sbOut = new StringBuilder();

        public string Build(string strOrderNo, bool blnGiftWrap, bool blnSpare)
        {
            m_sbOut.Append("PACKING LIST ").Append(strOrderNo).AppendLine();
            m_sbOut.AppendLine("1 x tent, 1 x bag, 12 x pegs");
            if (blnGiftWrap)
                m_sbOut.AppendLine("GIFT WRAP: yes, paper no. 4, no invoice in the box");
            if (blnSpare)
                m_sbOut.AppendLine("ADD: spare pole (replacement for defective part, free of charge)");
            m_sbOut.AppendLine("CHECK: no flyers, no coupons, no review cards in Amazon parcels!");
            m_sbOut.Append("Packed by: ").AppendLine();
            return m_sbOut.ToString();
        }
    }
}
