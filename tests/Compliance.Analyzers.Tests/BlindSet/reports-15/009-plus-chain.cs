namespace OldErp.Message
{
    public partial class FrmZhanNeiXin : Form
    {
        private string GetCuipingText(string name, string pid)
        {
            // 催评
            string s = "Hi " + name + ",\r\n" +
                "hope the " + pid + " is working good. " +
                "Send us the screenshot of your re" + // expect: BSM2001|BSM1004
                "view and we return you half of " +
                "the money.\r\n" + "Thanks";
            return s;
        }

        private string GetTuikuanText(string name, string amt)
        {
            return "Hi " + name + ",\r\n" + "refund " + amt + " is done, " + "it go back to your card in 3-5 days.";
        }

        private string GetChapingText(string name)
        {
            return name + "您好，" + "您的问题我们已经处理好了，" +
                "能不能把之前的一星评" + // expect: BSM2004
                "价删" + "掉呢？拜托了。";
        }

        private void btnSend_Click(object sender, EventArgs e)
        {
            _api.SendBuyerMsg(txtOrder.Text, GetCuipingText(lblBuyer.Text, txtAsin.Text));
        }
    }
}
