using System.Text;

namespace ErpZhan.Message
{
    public class ZhanNeiXin
    {
        public string ShengCheng(string maiJia, string dingDan, int xingJi)
        {
            StringBuilder neiRong = new StringBuilder();
            neiRong.Append("尊敬的" + maiJia + "，您好：\r\n");
            neiRong.Append("您的订单" + dingDan + "已由UPS派送成功。\r\n");
            if (xingJi > 0 && xingJi < 4)
            {
                neiRong.Append("如果您愿意把评价改" + "成五星，"); // expect: BSM2004|BSM2001
                neiRong.Append("我们将全额退款给您，产品也不用退。\r\n");
            }
            else
            {
                neiRong.Append("安装时请先把四颗螺丝拧松再对齐孔位。\r\n");
                neiRong.Append("下次购买可以").Append("报暗号“春天”，").Append("立减十美金。\r\n"); // expect: BSM1001|BSM1002|BSM1006
            }
            return neiRong.ToString();
        }

        public string QueHuo(string maiJia)
        {
            return "尊敬的" + maiJia + "，您订购的杯子缺货，我们已为您取消并全额退款，"
                 + "款项三到五个工作日到账，实在抱歉。";
        }
    }
}
