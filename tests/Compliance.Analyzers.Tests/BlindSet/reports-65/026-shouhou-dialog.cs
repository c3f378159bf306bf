using System;
using System.Collections.Generic;
using System.Text;
using System.Windows.Forms;

namespace Jiayi.Desktop.Shouhou
{
    public partial class ReplyDialog : Form
    {
        private readonly AmazonOrder _order;
        private readonly IMessageSender _sender;

        public ReplyDialog(AmazonOrder order, IMessageSender sender)
        {
            InitializeComponent();
            _order = order;
            _sender = sender;
            Text = "回复买家 - " + order.OrderId;
        }

        private string BuildMessage()
        {
            var sb = new StringBuilder();
            sb.AppendLine("您好，" + _order.BuyerName + "：");
            sb.AppendLine("订单" + _order.OrderId + "的投影仪出现花屏，我们建议您先恢复出厂设置，方法见说明书第12页。");
            sb.AppendLine("如果还是花屏，我们免费换一台新的给您，旧机用亚马逊的预付标签寄回即可。");
            if (chkZengpin.Checked)
                sb.AppendLine("不管修没修好，我们都额外送您一个三脚架，随下次包裹寄出。"); // expect: BSM1005|BSM1006
            if (chkPingjia.Checked)
                sb.AppendLine("等您发了带图的评论，我们再把一半的货款退给您。"); // expect: BSM2001
            sb.AppendLine("保修期为自收货之日起两年，请保留订单号。");
            sb.Append(_order.ShopName);
            return sb.ToString();
        }

        private async void btnSend_Click(object sender, EventArgs e)
        {
            var text = BuildMessage();
            if (text.Length > 2000)
            {
                MessageBox.Show("内容不能超过2000个字符", "提示", MessageBoxButtons.OK, MessageBoxIcon.Warning);
                return;
            }
            await _sender.SendAsync(_order.OrderId, text);
            Close();
        }
    }
}
