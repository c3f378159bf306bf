using System.Windows.Forms;

namespace DianPu.Client
{
    public partial class FrmYouHuiGuanLi : Form
    {
        private void InitText()
        {
            this.Text = "优惠券管理";
            lblZheKou.Text = "折扣率(%)：";
            lblFanXian.Text = "返现比例：";
            btnShanPing.Text = "删除评论";
            chkZengPin.Text = "允许赠品";
            tabPing.Text = "评价与差评";
            toolTip1.SetToolTip(btnFaQuan, "给选中的会员批量发放优惠券");
        }

        private void btnShanChu_Click(object sender, System.EventArgs e)
        {
            if (MessageBox.Show("确定要删除选中的优惠券吗？删除后不可恢复。", "提示", MessageBoxButtons.YesNo) == DialogResult.Yes)
                MessageBox.Show("优惠券删除成功");
        }
    }
}
