using System.Windows.Forms;

namespace YunCang.Erp.UI
{
    public partial class YouHuiQuanForm : Form
    {
        private void InitLabels()
        {
            this.Text = "优惠券管理";
            lblMingCheng.Text = "优惠券名称";
            lblZheKou.Text = "折扣（%）";
            chkHaoPing.Text = "启用好评监控";
            chkFanXian.Text = "标记疑似好评返现的聊天记录";
            btnShanChu.Text = "删除所选评价";
            tipZheKou.SetToolTip(txtZheKou, "请输入 5 到 50 之间的整数，例如 20 表示立减 20%");
        }

        private void BtnBaoCun_Click(object sender, EventArgs e)
        {
            if (txtMingCheng.Text.Length == 0)
            {
                MessageBox.Show("请先填写优惠券名称！", "提示");
                return;
            }
            if (!int.TryParse(txtZheKou.Text, out int z) || z > 50)
            {
                MessageBox.Show("折扣不能超过五折。", "提示");
                return;
            }
            // 客服不得在站内信里发送优惠券
            YouHuiQuanBLL.BaoCun(txtMingCheng.Text, z);
            MessageBox.Show("保存成功，优惠券将在两小时后展示在商品页面。");
        }
    }
}
