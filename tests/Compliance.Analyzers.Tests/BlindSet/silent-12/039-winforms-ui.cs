using System;
using System.Windows.Forms;

namespace BaiYun.ERP.AfterSale
{
    public partial class FrmYouHuiQuan : Form
    {
        private void FrmYouHuiQuan_Load(object sender, EventArgs e)
        {
            this.Text = "优惠券管理";
            lblZheKou.Text = "折扣（%）：";
            lblZengPin.Text = "赠品SKU：";
            chkHaoPing.Text = "仅显示五星好评";
            btnShanPing.Text = "删除所选评价";
            toolTip1.SetToolTip(txtCode, "独立站结账时输入的优惠码，6到24位");
        }

        private void btnSave_Click(object sender, EventArgs e)
        {
            if (string.IsNullOrWhiteSpace(txtCode.Text))
            {
                MessageBox.Show("请输入优惠券代码！", "提示");
                return;
            }
            if (!decimal.TryParse(txtZheKou.Text, out var zheKou) || zheKou <= 0)
            {
                MessageBox.Show("折扣必须是大于0的数字，例如八折请填20。", "提示");
                return;
            }
            var jieGuo = MessageBox.Show("确定要删除这条差评记录吗？删除后报表中不再统计。", "确认", MessageBoxButtons.YesNo);
            if (jieGuo == DialogResult.Yes) ShanChu();
        }
    }
}
