using System;
using System.Windows.Forms;
namespace 客服快捷回复
{
    public partial class FrmMain : Form
    {
        private void 退款_Click(object sender, EventArgs e)
        {
            txtHuiFu.Text = "您好，您的退款已经处理，金额" + txtJinE.Text + "元，原路退回。";
        }
        private void 补发_Click(object sender, EventArgs e)
        {
            txtHuiFu.Text = "您好，缺少的配件今天补发，不收取任何费用。";
        }
        private void 拒绝_Click(object sender, EventArgs e)
        {
            txtHuiFu.Text = "您好，我们不能在站内信中提供折扣或优惠券，敬请谅解。";
        }
        private void 清空_Click(object sender, EventArgs e)
        {
            txtHuiFu.Text = "";
            lblZiShu.Text = "0/2000";
        }
    }
}
