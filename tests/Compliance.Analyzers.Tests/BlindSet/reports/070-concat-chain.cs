using System;
using System.Data;
namespace ERP.JiangNan
{
    public class XinJian
    {
        public string GetText(DataRow row)
        {
            string s = "尊敬的" + row["BuyerName"].ToString() + "：\r\n" +
                       "您的订单" + row["OrderId"].ToString() + "少发了一个滤芯，已经补寄。\r\n" +
                       "如果您愿意给我们五星好" + // expect: BSM2001|BSM2002
                       "评，我们将返" +
                       "现" + row["Amount"].ToString() + "元给您。\r\n" +
                       "客服小江";
            return s;
        }

        public string GetText2(DataRow row)
        {
            return "尊敬的" + row["BuyerName"] + "，您的退款" + row["Amount"] + "元已原路" +
                   "退回。";
        }
    }
}
