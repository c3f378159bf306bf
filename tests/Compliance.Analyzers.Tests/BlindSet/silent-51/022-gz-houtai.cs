using System;
using System.Windows.Forms;

namespace GuangZhou.WenJu.HouTai
{
    // 后台：优惠券管理窗体
    public partial class frmYouHuiQuan : Form
    {
        private void btnBaoCun_Click(object sender, EventArgs e)
        {
            if (txtMa.Text.Trim() == "")
            {
                MessageBox.Show("请输入优惠券代码！", "提示");
                return;
            }
            if (Convert.ToDecimal(txtZheKou.Text) > 90)
            {
                MessageBox.Show("折扣不能大于90%！", "提示");
                return;
            }
            lblZhuangTai.Text = "优惠券已保存，有效期到" + dtpZhongZhi.Value.ToString("yyyy-MM-dd");
        }

        private void frmYouHuiQuan_Load(object sender, EventArgs e)
        {
            this.Text = "优惠券管理";
            colFanXian.HeaderText = "返现金额";
            colHaoPing.HeaderText = "好评数";
            colZengPin.HeaderText = "赠品编码";
            lblShuoMing.Text = "说明：亚马逊渠道禁止向买家发送优惠券，此处仅用于门店收银。";
        }

        private void Log(string s)
        {
            System.IO.File.AppendAllText("log.txt", DateTime.Now + " 删除差评任务结束，优惠券数量：" + s + "\r\n");
        }
    }
}
