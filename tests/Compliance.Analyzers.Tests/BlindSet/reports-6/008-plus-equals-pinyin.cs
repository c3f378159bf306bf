using System;
using System.Windows.Forms;

namespace XiaoMaYi.DingDan
{
    public partial class FrmShouHou : Form
    {
        private string ShengChengHuiFu(DingDanXinXi dd)
        {
            string msg = "";
            msg += "您好，" + dd.MaiJia + "：\r\n";
            msg += "关于订单" + dd.DanHao + "的电饭煲内胆，";

            if (dd.WenTi == "划痕")
            {
                msg += "我们看到照片上的划痕了，新的内胆明天发出，旧的不用寄回。";
            }
            else if (dd.WenTi == "不满意")
            {
                msg += "您可以在30天内免费退货，标签由我们承担。";
                msg += "如您选择退货，请保留原包装。";
                msg += "另外，下次下单前报这个订单号，给您打"; // expect: BSM1001|BSM1006
                msg += "八折。";
            }
            else
            {
                msg += "请问具体是哪里不好用呢？请描述一下，我们好判断是否需要换货。";
            }

            if (chkGuanZhu.Checked)
            {
                msg += "\r\n更多菜谱请扫描说明书背面的二维码下载。"; // expect: BSM3001
            }

            msg += "\r\n小蚂蚁客服";
            return msg;
        }

        private void btnYuLan_Click(object sender, EventArgs e)
        {
            txtYuLan.Text = ShengChengHuiFu(_dangQian);
            lblZiShu.Text = txtYuLan.Text.Length.ToString();
        }
    }
}
