using System;
using System.Data;
using System.Threading;
using System.Threading.Tasks;
using System.Windows.Forms;

namespace YmxZhushou
{
    public partial class FrmQunfa : Form
    {
        private readonly BuyerMailSender _sender;
        private CancellationTokenSource _cts;

        public FrmQunfa(BuyerMailSender sender)
        {
            InitializeComponent();
            _sender = sender;
            cmbMoban.Items.AddRange(new object[] { "新品通知", "发票", "物流异常" });
            cmbMoban.SelectedIndex = 0;
            Text = "站内信群发 v2.3";
        }

        private void cmbMoban_SelectedIndexChanged(object sender, EventArgs e)
        {
            switch (cmbMoban.SelectedIndex)
            {
                case 0:
                    txtZhengwen.Text = "Hello {buyer}, our new cordless version is come out this week, much stronger than the one you bought, come to our store have a look!"; // expect: BSM1007
                    break;
                case 1:
                    txtZhengwen.Text = "Hello {buyer}, the invoice of order {order} is in the attachment, please check the tax number is right.";
                    break;
                default:
                    txtZhengwen.Text = "Hello {buyer}, carrier says your address of order {order} is not complete. Please reply us the apartment number.";
                    break;
            }
        }

        private async void btnStart_Click(object sender, EventArgs e)
        {
            if (string.IsNullOrWhiteSpace(txtZhengwen.Text))
            {
                MessageBox.Show("请先填写正文", "提示", MessageBoxButtons.OK, MessageBoxIcon.Warning);
                return;
            }

            btnStart.Enabled = false;
            _cts = new CancellationTokenSource();
            var dt = (DataTable)dgvDingdan.DataSource;
            int ok = 0;
            foreach (DataRow row in dt.Rows)
            {
                var body = txtZhengwen.Text
                    .Replace("{buyer}", row["BuyerName"].ToString())
                    .Replace("{order}", row["OrderNo"].ToString());
                if (chkWeiba.Checked)
                {
                    body += "\r\nPS: add our WhatsApp +86 138 0013 8000, reply faster than here."; // expect: BSM3002
                }

                await _sender.SendAsync(row["RelayMail"].ToString(), "Order " + row["OrderNo"], body);
                ok++;
                lblJindu.Text = $"已发送 {ok}/{dt.Rows.Count}";
                await Task.Delay(800, _cts.Token);
            }

            btnStart.Enabled = true;
        }
    }
}
