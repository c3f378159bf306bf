using System;
using System.ComponentModel;
using System.Windows.Forms;

namespace TwinOaks.Desk
{
    public partial class frmPromotionWizard : Form
    {
        private void m_bgw_RunWorkerCompleted(object sender, RunWorkerCompletedEventArgs e)
        {
            if (e.Error != null)
                MessageBox.Show("The promotion could not be saved: " + e.Error.Message, "Promotion wizard");
            else
                tslStatus.Text = "Promotion saved. 20% discount is active for the price list WEB-EU.";
        }

        private void cboKind_SelectedIndexChanged(object sender, EventArgs e)
        {
            switch (cboKind.SelectedIndex)
            {
                case 0:
                    lblHint.Text = "Percentage: the discount is taken off the list price of every item in the group.";
                    break;
                case 1:
                    lblHint.Text = "Buy one get one: the cheaper item is free. Not available for the Amazon channel.";
                    break;
                case 2:
                    lblHint.Text = "Gift with purchase: choose the SKU that is added to the basket for free.";
                    break;
                default:
                    lblHint.Text = "Choose the kind of promotion first.";
                    break;
            }
        }

        private void tsbHelp_Click(object sender, EventArgs e)
        {
            MessageBox.Show("Do not mail coupons to Amazon buyers. Amazon may suspend the account of the seller.", "Help");
        }
    }
}
