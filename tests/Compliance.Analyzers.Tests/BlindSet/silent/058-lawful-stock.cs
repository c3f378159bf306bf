namespace QueHuo
{
    public partial class FrmQueHuo : Form
    {
        private void btnFaSong_Click(object sender, EventArgs e)
        {
            string body = "";
            body += txtMaiJia.Text + "您好，\r\n";
            body += "您订购的" + txtShangPin.Text + "因仓库盘点错误已无库存，\r\n";
            body += "订单已由我们取消，款项已全额退回您的原支付方式。\r\n";
            if (chkDaoHuo.Checked)
                body += "给您添麻烦了，万分抱歉。\r\n";
            body += "客服" + Global.UserName;

            MailHelper.SendMail(txtYouXiang.Text, "关于您的订单" + txtDingDan.Text, body);
            MessageBox.Show("已发送");
        }
    }
}
