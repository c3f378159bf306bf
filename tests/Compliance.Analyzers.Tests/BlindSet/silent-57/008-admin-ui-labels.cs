using System.Windows.Forms;

namespace MallAdmin.WinForms
{
    partial class YouHuiQuanGuanLiForm
    {
        private Label lblMingCheng, lblLiJian;
        private CheckBox chkXinKe;
        private Button btnFaFang;

        private void InitializeComponent()
        {
            lblMingCheng = new Label { Text = "优惠券名称" };
            lblLiJian = new Label { Text = "立减金额（元）" };
            chkXinKe = new CheckBox { Text = "仅限新客首单，老客不可领取" };
            btnFaFang = new Button { Text = "发放优惠券" };
            btnFaFang.Click += (_, __) =>
            {
                if (MessageBox.Show("确定给选中的会员发放优惠券吗？发放后不可撤回。", "确认", MessageBoxButtons.YesNo) == DialogResult.Yes)
                    MessageBox.Show("发放成功，会员下次登录时可见。");
            };
            this.Text = "优惠券与礼品卡管理";
            this.Controls.AddRange(new Control[] { lblMingCheng, lblLiJian, chkXinKe, btnFaFang });
        }
    }
}
