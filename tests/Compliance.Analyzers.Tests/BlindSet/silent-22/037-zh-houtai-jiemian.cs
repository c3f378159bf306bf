using System.ComponentModel;
using System.Windows.Forms;

namespace DianPuZhuShou.HouTai
{
    public partial class FrmYouHui : Form
    {
        [DisplayName("优惠券名称")] public string QuanMing { get; set; }
        [DisplayName("折扣力度(%)")] public int ZheKou { get; set; }
        [DisplayName("赠品编号")] public string ZengPin { get; set; }
        [DisplayName("微信通知")] public bool WeiXin { get; set; }

        private void btnBaoCun_Click(object sender, System.EventArgs e)
        {
            if (ZheKou <= 0 || ZheKou > 90)
            {
                MessageBox.Show("折扣必须在1到90之间，请重新填写。");
                return;
            }
            if (string.IsNullOrEmpty(QuanMing))
            {
                MessageBox.Show("请填写优惠券名称。");
                return;
            }
            MessageBox.Show("优惠券保存成功。");
            this.Text = "优惠券管理 - 差评列表 - 好评率统计";
        }
    }
}
