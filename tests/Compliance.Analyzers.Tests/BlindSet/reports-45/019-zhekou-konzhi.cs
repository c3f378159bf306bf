using System;
using System.Windows.Forms;

namespace ErpClient
{
    public partial class FrmSendMsg : Form
    {
        private void cmbType_SelectedIndexChanged(object sender, EventArgs e)
        {
            string strMsg = "";
            if (cmbType.Text == "节日问候")
            {
                strMsg = "亲爱的客户，圣诞节到了，我们全店七折，赶快下单吧！"; // expect: BSM1001|BSM1007
            }
            else if (cmbType.Text == "补偿")
            {
                strMsg = "亲爱的客户，为了弥补您的不愉快，下一单我们给您免单。"; // expect: BSM1006|BSM1003|BSM1005
            }
            else if (cmbType.Text == "Feedback")
            {
                strMsg = "亲爱的客户，您留的店铺反馈影响了我们的账号，撤掉后我们马上给您退款。"; // expect: BSM2005|BSM2001
            }
            else if (cmbType.Text == "地址确认")
            {
                strMsg = "亲爱的客户，您的地址缺少门牌号，请回复完整地址，以便我们发货。";
            }
            txtBuyerMessage.Text = strMsg;
        }
    }
}
