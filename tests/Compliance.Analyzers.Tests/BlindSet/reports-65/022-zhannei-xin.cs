using System;
using System.Data;
using System.Web;

public partial class Kefu_ZhanneiXin : System.Web.UI.Page
{
    protected void Page_Load(object sender, EventArgs e)
    {
        if (!IsPostBack)
        {
            ddlMoban.Items.Add("请选择模板");
            ddlMoban.Items.Add("延迟发货");
            ddlMoban.Items.Add("产品破损");
            ddlMoban.Items.Add("催评");
        }
    }

    protected void btnShengcheng_Click(object sender, EventArgs e)
    {
        string buyer = txtBuyer.Text.Trim();
        string orderNo = txtOrderNo.Text.Trim();
        if (orderNo == "")
        {
            lblMsg.Text = "订单号不能为空";
            return;
        }

        string neirong = buyer + "，您好！\n";
        if (ddlMoban.SelectedIndex == 1)
        {
            neirong += "订单" + orderNo + "因为供应商停电，要晚三天才能寄出，请您谅解。\n";
            neirong += "您如果着急用，可以告诉我们，我们马上取消并把钱全部退回。\n";
        }
        else if (ddlMoban.SelectedIndex == 2)
        {
            neirong += "收到您的反映，订单" + orderNo + "的玻璃罩碎了，我们重新寄一个给您，不收任何费用。\n";
            neirong += "作为答谢，下一单我们请客，您挑一款二十美元以内的就行。\n"; // expect: BSM1006|BSM1005|BSM1003
        }
        else if (ddlMoban.SelectedIndex == 3)
        {
            neirong += "订单" + orderNo + "的灯带您用了一周了吧。\n";
            neirong += "我们刚刚起步，全靠大家的五星支撑，求您给一个，拜托了！\n"; // expect: BSM2002
        }
        neirong += "祝好\n" + txtShop.Text;

        txtNeirong.Text = neirong;
        ZhanneiXinBLL.BaocunCaogao(orderNo, neirong);
    }
}
