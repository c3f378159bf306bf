using System;
using System.Windows.Forms;

namespace LingTong.Erp.WinClient.YunYing
{
    public partial class FrmYouHuiQuan : Form
    {
        private readonly CouponApi _api = new CouponApi();

        public FrmYouHuiQuan()
        {
            InitializeComponent();
            Text = "优惠券管理";
            lblZheKou.Text = "折扣力度(5%-50%):";
            lblYuSuan.Text = "预算上限(美元):";
            chkMeiRenYiCi.Text = "每位买家限领一次";
            btnChuangJian.Text = "创建优惠券";
            toolTip1.SetToolTip(chkMeiRenYiCi, "勾选后同一买家账号只能领取并使用一次该优惠券");
        }

        private void btnChuangJian_Click(object sender, EventArgs e)
        {
            if (nudZheKou.Value < 5 || nudZheKou.Value > 50)
            {
                MessageBox.Show("折扣必须在5%到50%之间，请重新填写！", "提示", MessageBoxButtons.OK, MessageBoxIcon.Warning);
                return;
            }
            if (dtpJieShu.Value <= dtpKaiShi.Value)
            {
                MessageBox.Show("优惠券的结束时间要晚于开始时间", "提示");
                return;
            }
            var id = _api.Create(txtAsin.Text, (int)nudZheKou.Value, dtpKaiShi.Value, dtpJieShu.Value);
            MessageBox.Show($"优惠券创建成功，编号 {id}，将在亚马逊前台商品页展示领取按钮。", "成功");
            DialogResult = DialogResult.OK;
        }

        private void btnShanChu_Click(object sender, EventArgs e)
        {
            if (MessageBox.Show("确定删除选中的优惠券吗？已领取的买家将无法再使用。", "确认", MessageBoxButtons.YesNo) == DialogResult.Yes)
                _api.Delete(dgv.CurrentRow.Cells["Id"].Value.ToString());
        }
    }
}
