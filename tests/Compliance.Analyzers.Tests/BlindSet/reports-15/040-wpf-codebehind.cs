using System.Windows;
using System.Windows.Controls;

namespace KeFuTool.Views;

public partial class ReplyWindow : Window
{
    private readonly AmazonMsgService _svc = new();

    public ReplyWindow() => InitializeComponent();

    private void BtnHuanxin_Click(object sender, RoutedEventArgs e)
        => TxtBuyerReply.Text = "您好，已为您换新，旧的不用寄回。";

    private void BtnCashback_Click(object sender, RoutedEventArgs e)
        => TxtBuyerReply.Text = "您好，先拍下，收货后全款返您，走支付宝，别在平台说。"; // expect: BSM1004|BSM3003

    private void BtnTelegram_Click(object sender, RoutedEventArgs e)
        => TxtBuyerReply.Text = "Hi, video is too big here, send to my telegram @gzrepair88."; // expect: BSM3002|BSM3003

    private void BtnCheap_Click(object sender, RoutedEventArgs e)
        => TxtBuyerReply.Text = "Hi, you saw it cheaper in other shop? Tell us, we can do better price for you."; // expect: BSM1001

    private async void BtnSend_Click(object sender, RoutedEventArgs e)
    {
        if (string.IsNullOrWhiteSpace(TxtBuyerReply.Text)) { MessageBox.Show("回复内容不能为空"); return; }
        await _svc.ReplyAsync(LblOrder.Text, TxtBuyerReply.Text);
        MessageBox.Show("已发送");
    }
}
