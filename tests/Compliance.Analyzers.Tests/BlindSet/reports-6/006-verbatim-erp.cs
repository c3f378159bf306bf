using System;
using System.Data;
using ErpCore.Dal;

namespace ErpCore.Amazon.Zhanneixin
{
    /// <summary>站内信批量发送（老版本，2016年迁移过来的）</summary>
    public partial class FrmPiLiangFaXin
    {
        // expect@+4: BSM2001
        private string strHaoPing = @"尊敬的客户：

您购买的车载吸尘器已经签收。我们是一家小店，很需要您的支持。
写下好评后截图发给我们，我们会免费再送您两个滤芯。

祝您行车平安";

        private string strBuHuo = @"尊敬的客户：
您订单 {0} 中缺少的吸嘴已于今日补寄，不收取任何费用，给您带来不便十分抱歉。";

        // expect@+3: BSM1004|BSM3003
        private string strTuiChaJia = @"尊敬的客户：
关于您反映的吸力不足，您可以在订单页申请退货，标签免费。
您也可以把支付宝账号发来，我们把钱直接转给您，这样最快。";

        private void btnSend_Click(object sender, EventArgs e)
        {
            DataTable dt = SqlHelper.GetTable("select OrderNo, BuyerName from T_Order where Flag = 1");
            for (int i = 0; i < dt.Rows.Count; i++)
            {
                string orderNo = dt.Rows[i]["OrderNo"].ToString();
                string neirong = rbHaoPing.Checked ? strHaoPing : (rbBuHuo.Checked ? string.Format(strBuHuo, orderNo) : strTuiChaJia);
                AmazonMsg.FaSong(orderNo, neirong);
            }
            lblJieGuo.Text = "发送完成，共" + dt.Rows.Count + "条";
        }
    }
}
