using System;
using System.Windows.Forms;
namespace 亚马逊客服助手
{
    public partial class FrmKuaiJie : Form
    {
        string[] duanyu = new string[]
        {
            "您好，您的包裹卡在海关，需要您提供税号才能放行。",
            "您好，颜色发错是我们的失误，正确的颜色今天补发，错的不用退。",
            "亲，给个好评吧，五颗星就行，拜托拜托！",                       // expect: BSM2002
            "您好，发票已作为附件发送。",
            "亲，不满意先联系我们，不要直接给差评哦。",                     // expect: BSM2003
            "亲，拍照晒图发评价，送20元红包，加QQ 38290017 领取。"           // expect: BSM2001
        };

        private void FrmKuaiJie_Load(object sender, EventArgs e)
        {
            foreach (string s in duanyu)
            {
                listBox1.Items.Add(s);
            }
            lblTip.Text = "双击发送";
        }
    }
}
