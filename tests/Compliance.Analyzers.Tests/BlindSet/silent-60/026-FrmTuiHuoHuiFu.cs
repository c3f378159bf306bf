using System;
using System.Text;
using System.Windows.Forms;

namespace LingTong.Erp.WinClient
{
    public partial class FrmTuiHuoHuiFu : Form
    {
        private readonly AmazonMsgService _svc = new AmazonMsgService();
        private readonly TuiHuoDan _dan;

        public FrmTuiHuoHuiFu(TuiHuoDan dan)
        {
            InitializeComponent();
            _dan = dan;
            Text = "退货回复 " + dan.OrderId;
            rbQuan.Text = "全额退款";
            rbBuFen.Text = "部分退款";
            rbHuan.Text = "换新";
            rbJuJue.Text = "拒绝额外优惠";
        }

        private void rb_CheckedChanged(object sender, EventArgs e)
        {
            var sb = new StringBuilder();
            sb.Append(_dan.BuyerName).AppendLine("您好：");
            if (rbQuan.Checked)
                sb.AppendLine("您退回的键盘我们已收到，订单" + _dan.OrderId + "已全额退款，包括运费。");
            else if (rbBuFen.Checked)
                sb.AppendLine("您退回的键盘缺少无线接收器，因此退款扣除4.00美元，其余" + _dan.JinE.ToString("0.00") + "美元已原路退回。");
            else if (rbHuan.Checked)
                sb.AppendLine("您反映的空格键失灵属于质量问题，新键盘已寄出，不收取任何费用。");
            else if (rbJuJue.Checked)
                sb.AppendLine("很抱歉，除了这笔退款之外，我们不能再给您礼品卡、代金券或者折扣。");
            txtNeiRong.Text = sb.ToString();
        }

        private async void btnFaSong_Click(object sender, EventArgs e)
        {
            btnFaSong.Enabled = false;
            await _svc.SendToBuyerAsync(_dan.OrderId, txtNeiRong.Text);
            MessageBox.Show("已发送给买家", "提示");
            Close();
        }
    }
}
