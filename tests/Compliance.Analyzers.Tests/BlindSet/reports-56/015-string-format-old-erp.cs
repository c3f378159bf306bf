using System;
using System.Data;

namespace XinHeErp.XiaoXi
{
    public class ZhanNeiXinHelper
    {
        public string ShengChengNeiRong(DataRow dr, int leiXing)
        {
            string maiJia = Convert.ToString(dr["BuyerName"]);
            string danHao = Convert.ToString(dr["OrderId"]);
            string neiRong = "";
            switch (leiXing)
            {
                case 1:
                    neiRong = string.Format("{0}您好，订单{1}因仓库盘点晚发一天，敬请谅解。", maiJia, danHao);
                    break;
                case 2:
                    neiRong = string.Format("{0}您好，感谢惠顾！回复本邮件即可领取优惠券{1}，下单时使用。", maiJia, dr["QuanMa"]); // expect: BSM1002
                    break;
                case 3:
                    neiRong = string.Format("{0}您好，产品不满意请先联系我们，千万别急着打低分，我们一定给您解决。", maiJia); // expect: BSM2003
                    break;
                case 4:
                    neiRong = string.Format("{0}您好，订单{1}的发票已作为附件发送，请查收。", maiJia, danHao);
                    break;
                case 5:
                    neiRong = string.Format("{0}您好，这次给您添麻烦了，愿意修改评价的话，我们全额退款且商品不用退回。", maiJia); // expect: BSM2001|BSM2004
                    break;
                default:
                    neiRong = "您好，" + "请直接回复本消息说明问题，我们会在一个工作日内处理。";
                    break;
            }
            return neiRong;
        }
    }
}
