using System;
using System.Text;

namespace HomeComfort.SellerTools
{
    partial class FrmBuyerMessage
    {
        private void cmbTemplate_SelectedIndexChanged(object sender, EventArgs e)
        {
            var sb = new StringBuilder("Dear " + txtBuyer.Text + "," + Environment.NewLine);
            switch (cmbTemplate.SelectedIndex)
            {
                case 0:
                    sb.AppendFormat("the heater {0} has been recalled. Please unplug it. We refund it in full.", txtSku.Text);
                    break;
                case 1:
                    sb.AppendFormat("send back nothing and say nothing on Amazon, then {0:C} are yours.", numAmount.Value); // expect: BSM2001|BSM1003
                    break;
                case 2:
                    sb.Append("we are pleased to inform ");
                    sb.Append("you that a rebate of ").Append(numPercent.Value).Append(" percent is paid to your bank "); // expect: BSM1004|BSM1001
                    sb.Append("account for every heater you buy.");
                    break;
                case 3:
                    sb.Append("as to your question: the cable measures 1.8 m, and the plug is type G.");
                    break;
                case 4:
                    sb.Append("cancel here and call our showroom at 0161 496 0733, the heater is cheaper over the counter."); // expect: BSM3003|BSM3002
                    break;
            }
            sb.AppendLine().Append("Home Comfort");
            txtMessageBody.Text = sb.ToString();
        }
    }
}
