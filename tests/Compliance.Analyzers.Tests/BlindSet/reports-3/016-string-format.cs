using System;
using System.Configuration;
using System.Data;
using KuaJing.Common;

namespace KuaJing.Web.Admin
{
    public partial class SendMsg : System.Web.UI.Page
    {
        protected void btnSend_Click(object sender, EventArgs e)
        {
            DataTable dt = DbHelper.Query("select order_id, buyer, sku, amt from t_order where status = 3 and coupon_flag = 0");
            foreach (DataRow row in dt.Rows)
            {
                string buyer = row["buyer"].ToString();
                string orderId = row["order_id"].ToString();
                string msg = "";

                switch (ddlType.SelectedValue)
                {
                    case "1":
                        msg = string.Format("{0}您好，订单{1}中的{2}缺货，我们已取消订单并全额退款{3}美元，给您带来不便非常抱歉。", buyer, orderId, row["sku"], row["amt"]);
                        break;
                    case "2":
                        msg = string.Format("{0}您好，复购请使用专属折扣码{1}，全店{2}折，仅限本月。", buyer, MakeCode(orderId), 8); // expect: BSM1002|BSM1001
                        break;
                    case "3":
                        msg = String.Format("{0}您好，订单{1}如果您同意撤销差评，我们立即为您办理{2}美元退款。", buyer, orderId, row["amt"]); // expect: BSM2001|BSM2004
                        break;
                    default:
                        lblTip.Text = "请选择消息类型，优惠券类消息需要主管审批";
                        return;
                }

                MessageHelper.SendToBuyer(orderId, msg);
            }
            lblTip.Text = string.Format("共发送 {0} 条", dt.Rows.Count);
        }

        private static string MakeCode(string orderId)
        {
            return "KJ" + orderId.Substring(orderId.Length - 5);
        }
    }
}
