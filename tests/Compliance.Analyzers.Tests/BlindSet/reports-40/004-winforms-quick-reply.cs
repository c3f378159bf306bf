using System;
using System.Collections.Generic;
using System.Windows.Forms;

namespace DianXiaoZhu.Client
{
    public partial class FrmKuaiJieHuiFu : Form
    {
        private readonly Dictionary<string, string> dicHuaShu = new Dictionary<string, string>();

        private void FrmKuaiJieHuiFu_Load(object sender, EventArgs e)
        {
            dicHuaShu["催发货"] = "您好，您的订单今天下午已经交给承运商，两天内可以看到轨迹。";
            dicHuaShu["要求退货"] = "您好，请在订单页面点击退货，亚马逊会给您一张免费的退货标签。";
            dicHuaShu["加好友"] = "亲，以后有问题直接加我们的V信 lx_kefu88，回复更快。"; // expect: BSM3002|BSM3003
            dicHuaShu["私下补款"] = "亲，这边不走平台，您把贝宝账号给我，我把差价打给您。"; // expect: BSM3003|BSM1004
            dicHuaShu["改评"] = "亲，问题已经解决了，方便的话把评论改成五星好吗？"; // expect: BSM2004|BSM2002
            dicHuaShu["缺件"] = "您好，我们已为您补寄缺少的遥控器，无需支付任何费用。";
            cmbHuaShu.DataSource = new BindingSource(dicHuaShu, null);
        }

        private void btnFaSong_Click(object sender, EventArgs e)
        {
            txtXiaoXi.Text = dicHuaShu[cmbHuaShu.SelectedValue.ToString()];
        }
    }
}
