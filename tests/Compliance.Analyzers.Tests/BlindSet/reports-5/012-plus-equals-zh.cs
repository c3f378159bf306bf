using System;
using System.Data;

namespace HaiTao.OA
{
    public partial class FrmSendMsg
    {
        // 老代码：拼接站内信
        private string PinJie(DataRow row, bool isVip)
        {
            string content = "尊敬的" + row["BuyerName"] + "：\r\n";
            content += "您购买的" + row["Title"] + "已签收。\r\n";
            if (isVip)
            {
                content += "您是我们的贵宾，";
                content += "再次购买时联系我们，给您"; // expect: BSM1001|BSM1006
                content += "打七折。\r\n";
            }
            else
            {
                content += "如包装破损，请拍照发给我们，我们会为您更换。\r\n";
            }
            content += "祝生活愉快！";
            return content;
        }

        private void btnSend_Click(object sender, EventArgs e)
        {
            foreach (DataRow r in ((DataTable)grid.DataSource).Rows)
            {
                AmzMsg.Send(r["OrderId"].ToString(), PinJie(r, (int)r["BuyCount"] > 3));
            }
            lblStatus.Text = "发送完成";
        }
    }
}
