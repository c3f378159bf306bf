using System;
using System.Windows.Forms;

namespace ErpKefu.Forms
{
    public partial class FrmReturnDesk : Form
    {
        public FrmReturnDesk()
        {
            InitializeComponent();
            Text = "退货工作台";
            lblHint.Text = "请先核对退货单号，再选择全额退款或部分退款";
            chkCoupon.Text = "订单使用过优惠券";
            colReview.HeaderText = "买家评价星级";
            toolTip1.SetToolTip(btnReplace, "免费补发：仅限质量问题，补发单价为0");
        }

        private void btnSave_Click(object sender, EventArgs e)
        {
            if (nudAmount.Value <= 0)
            {
                MessageBox.Show("退款金额必须大于0");
                return;
            }
            if (MessageBox.Show("确认对该订单全额退款吗？", "提示", MessageBoxButtons.YesNo) != DialogResult.Yes)
                return;
            lblStatus.Text = "退款已提交，等待平台处理";
        }
    }
}
