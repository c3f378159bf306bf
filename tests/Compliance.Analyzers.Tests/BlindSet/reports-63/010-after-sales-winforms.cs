using System;
using System.Windows.Forms;

namespace ErpKefu.Forms
{
    public partial class FrmAfterSale : Form
    {
        private readonly BuyerMessageService _svc = new BuyerMessageService();

        public FrmAfterSale()
        {
            InitializeComponent();
            this.Text = "售后处理";
            btnRefund.Text = "退款";
            btnResend.Text = "补发";
            btnCoupon.Text = "挽回";
        }

        private void btnRefund_Click(object sender, EventArgs e)
        {
            var order = txtOrderNo.Text.Trim();
            _svc.Send(order, "您好，关于订单" + order + "中破损的杯子，我们已经退还该商品的货款，请查收。");
            MessageBox.Show("已发送");
        }

        private void btnResend_Click(object sender, EventArgs e)
        {
            var order = txtOrderNo.Text.Trim();
            _svc.Send(order, "您好，缺少的杯盖今天会重新寄出，不收取任何费用，给您添麻烦了。");
            MessageBox.Show("已发送");
        }

        private void btnCoupon_Click(object sender, EventArgs e)
        {
            var order = txtOrderNo.Text.Trim();
            string msg = "您好，真的很抱歉！"
                + "为表诚意，送您一张满50减10的券，券码 CUP-" + order.Substring(0, 3) + "，随时可用。"; // expect: BSM1002|BSM1001
            _svc.Send(order, msg);
            MessageBox.Show("已发送");
        }
    }
}
