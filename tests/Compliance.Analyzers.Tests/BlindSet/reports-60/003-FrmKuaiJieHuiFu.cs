using System;
using System.Windows.Forms;

namespace LingTong.Erp.WinClient
{
    public partial class FrmKuaiJieHuiFu : Form
    {
        private readonly AmazonMsgService _svc = new AmazonMsgService();
        private BuyerThread _current;

        public FrmKuaiJieHuiFu()
        {
            InitializeComponent();
            Text = "快捷回复 - 亚马逊站内信";
            btnSend.Text = "发送(&S)";
        }

        private void btnWeiShouDao_Click(object sender, EventArgs e)
        {
            txtReply.Text = "您好 " + _current.BuyerName + ",\r\n"
                + "承运商显示您的包裹仍在派送途中，最迟 " + _current.LatestDate.ToString("M月d日") + " 送达。\r\n"
                + "届时还没收到请回复本消息，我们会为您重发或退款。";
        }

        private void btnHuaiLe_Click(object sender, EventArgs e)
        {
            txtReply.Text = "您好 " + _current.BuyerName + ",\r\n"
                + "非常抱歉商品到手就是坏的。\r\n"
                + "为表歉意我们送您一张30美元的亚马逊礼品卡，您看可以吗？\r\n" // expect: BSM1005|BSM1003
                + "期待您的答复。";
        }

        private void btnQiuPingJia_Click(object sender, EventArgs e)
        {
            txtReply.Text = "您好 " + _current.BuyerName + ",\r\n"
                + "上周给您发过消息，还没看到您的评论，再麻烦您抽一分钟写一下，好吗？"; // expect: BSM2006|BSM2002
        }

        private async void btnSend_Click(object sender, EventArgs e)
        {
            if (string.IsNullOrWhiteSpace(txtReply.Text))
            {
                MessageBox.Show("回复内容不能为空", "提示");
                return;
            }
            await _svc.SendToBuyerAsync(_current.OrderId, txtReply.Text);
            lblStatus.Text = "已发送 " + DateTime.Now.ToString("HH:mm:ss");
        }
    }
}
