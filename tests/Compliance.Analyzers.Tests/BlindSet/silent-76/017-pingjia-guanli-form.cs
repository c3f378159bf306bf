using System;
using System.Windows.Forms;

namespace MaiJiaBang.Client.Forms
{
    public partial class FrmPingJiaGuanLi : Form
    {
        private readonly PingJiaBll _bll = new PingJiaBll();

        public FrmPingJiaGuanLi()
        {
            InitializeComponent();
            Text = "评价管理";
            btnDelete.Text = "删除选中的差评记录";
            btnRefresh.Text = "刷新评价";
            chkOnlyBad.Text = "只看一星至三星评价";
            lblHint.Text = "提示：此处删除评价只影响本地数据库，不会删除亚马逊上的评价";
            toolTip1.SetToolTip(btnExport, "导出五星好评与差评统计表");
            toolTip1.SetToolTip(btnSolicit, "调用亚马逊“请求评论”按钮，每个订单仅限一次");
        }

        private void btnDelete_Click(object sender, EventArgs e)
        {
            if (dgv.SelectedRows.Count == 0)
            {
                MessageBox.Show("请先选择要删除的评价", "提示", MessageBoxButtons.OK, MessageBoxIcon.Information);
                return;
            }
            if (MessageBox.Show("确定删除选中的 " + dgv.SelectedRows.Count + " 条评价吗？", "确认", MessageBoxButtons.YesNo) != DialogResult.Yes)
            {
                return;
            }
            int n = _bll.Delete(dgv.SelectedRows);
            statusLabel.Text = "已删除 " + n + " 条评价";
        }

        private void btnRefresh_Click(object sender, EventArgs e)
        {
            dgv.DataSource = _bll.Query(chkOnlyBad.Checked ? 3 : 5);
            statusLabel.Text = "评价已更新";
        }
    }
}
