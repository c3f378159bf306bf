using System;
using System.Windows.Forms;

namespace RepriceTool
{
    public class MainForm : Form
    {
        private void OnApply(object sender, EventArgs e)
        {
            if (_grid.SelectedRows.Count == 0)
            {
                MessageBox.Show("Select at least one listing to discount.", "Repricer");
                return;
            }
            var answer = MessageBox.Show("Apply a discount of " + _percent.Value + "% to " + _grid.SelectedRows.Count + " listings?",
                "Repricer", MessageBoxButtons.YesNo);
            if (answer != DialogResult.Yes) return;
            _status.Text = "Discount sent to Amazon, it can take 15 minutes until you see it.";
            if (!_service.CreateCoupon(_percent.Value)) MessageBox.Show("The coupon could not be created. Check your budget in Seller Central.");
        }

        private DataGridView _grid; private NumericUpDown _percent; private Label _status; private ICouponApi _service;
    }
}
