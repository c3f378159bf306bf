using System;
using System.Windows.Forms;

namespace Jinbang.Erp.Forms
{
    public partial class FrmPinglunGuanli : Form
    {
        public FrmPinglunGuanli()
        {
            InitializeComponent();
            InitGrid();
        }

        private void InitGrid()
        {
            Text = "评论管理";
            btnShanchu.Text = "删除选中评论记录";
            btnDaochu.Text = "导出差评";
            grid.Columns.Add("colStar", "星级");
            grid.Columns.Add("colReview", "评论内容");
            grid.Columns.Add("colRefund", "是否已退款");
            grid.Columns.Add("colGift", "赠品");
            cboStar.Items.AddRange(new object[] { "全部", "五星好评", "四星", "三星", "两星", "一星差评" });
            lblTip.Text = "双击一行可以查看买家的评论原文，右键可以修改备注";
        }

        private void btnShanchu_Click(object sender, EventArgs e)
        {
            if (grid.SelectedRows.Count == 0)
            {
                MessageBox.Show("请先选择要删除的评论");
                return;
            }
            if (MessageBox.Show("只会删除本系统里的评论记录，亚马逊页面上的评论不受影响，确定吗？", "确认", MessageBoxButtons.YesNo) != DialogResult.Yes)
                return;
            PinglunBll.Shanchu(grid.SelectedRows);
            statusLabel.Text = "已删除 " + grid.SelectedRows.Count + " 条评论记录";
        }

        private void btnDaochu_Click(object sender, EventArgs e)
        {
            try
            {
                PinglunBll.DaochuChaping(dtpFrom.Value, dtpTo.Value);
                MessageBox.Show("差评导出完成");
            }
            catch (Exception ex)
            {
                LogHelper.Error("导出差评失败", ex);
                MessageBox.Show("导出失败，请联系信息部：" + ex.Message);
            }
        }
    }
}
