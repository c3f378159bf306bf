using System;

namespace ChengXin.Letters
{
    public partial class LetterForm : System.Windows.Forms.Form
    {
        private void btnGen_Click(object sender, EventArgs e)
        {
            string name = txtName.Text.Trim();
            switch (cmbType.SelectedIndex)
            {
                case 0:
                    txtResult.Text = string.Format("{0}，您好：您提供的照片已收到，我們將為您換新。", name);
                    break;
                case 1:
                    txtResult.Text = string.Format("{0}，您好：{1}，我們就{2}。", name, "只要您刪除負評", "匯款500元給您"); // expect: BSM2001|BSM2004
                    break;
                default:
                    txtResult.Text = string.Empty;
                    break;
            }
        }
    }
}
