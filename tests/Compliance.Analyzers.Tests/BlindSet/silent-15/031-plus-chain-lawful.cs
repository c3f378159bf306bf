namespace OldErp.Message
{
    public partial class FrmShouHou : Form
    {
        private string GetBufa(string name, string no)
        {
            string s = "Dear " + name + ",\r\n" +
                "we are sorry, in order " + no + " the left " + "armrest was not packed. " +
                "It is sent free of " +
                "charge tomorrow, " + "you need to do nothing.\r\n" +
                "Best regards";
            return s;
        }

        private string GetJujue(string name)
        {
            return name + "您好，" + "很抱歉，我们不" +
                "提供优惠" + "券，" + "也不能线下" + "交易，" + "请以商品页价格为准。";
        }

        private string GetTuikuan(string name, decimal amt, bool dao)
        {
            var s = name + "您好，";
            s += "退款" + amt + "美元";
            s += dao ? "已到账。" : "已提交，";
            if (!dao) s += "银行处理需3到5个工作日。";
            return s;
        }

        private void btnCoupon_Click(object sender, EventArgs e)
        {
            lblTip.Text = "优惠券" + "已保存，" + "折扣 " + numPct.Value + "% off";
        }
    }
}
