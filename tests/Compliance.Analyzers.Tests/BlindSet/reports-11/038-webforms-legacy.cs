using System;
using System.Web.UI;

namespace HiShop.Admin
{
    public partial class SendBuyerLetter : Page
    {
        protected void ddlTemplate_SelectedIndexChanged(object sender, EventArgs e)
        {
            string nick = hidNick.Value;
            string orderNo = hidOrderNo.Value;
            switch (ddlTemplate.SelectedValue)
            {
                case "1":
                    txtContent.Text = "亲，您的订单" + orderNo + "缺货，我们已全额退款，请留意到账信息。";
                    break;
                case "2":
                    txtContent.Text = "亲，收到货后给五星好评，截图联系客服返现5元哦！"; // expect: BSM2001
                    break;
                case "3":
                    txtContent.Text = "亲，" + nick + "，我们无法发货，请您自己申请取消订单，原因选“不想要了”。"; // expect: BSM4001
                    break;
                case "4":
                    txtContent.Text = "亲，您的订单" + orderNo + "的说明书电子版已作为附件发送。";
                    break;
                case "5":
                    txtContent.Text = "亲，关注店铺即送精美小礼品一份，先到先得！"; // expect: BSM1005
                    break;
                default:
                    txtContent.Text = string.Empty;
                    break;
            }
        }

        protected void btnSend_Click(object sender, EventArgs e)
        {
            new LetterManager().SendToBuyer(hidOrderNo.Value, txtContent.Text.Trim());
            lblTip.Text = "发送成功";
        }
    }
}
