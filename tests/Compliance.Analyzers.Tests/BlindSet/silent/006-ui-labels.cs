using System;
using System.Windows.Forms;
namespace 促销管理
{
    public partial class FrmCuXiao : Form
    {
        private void InitializeComponent()
        {
            this.label1.Text = "折扣率";
            this.label2.Text = "优惠券面额";
            this.label3.Text = "赠品SKU";
            this.btnSave.Text = "保存促销";
            this.btnQuery.Text = "查询差评";
            this.colReview.HeaderText = "评论内容";
            this.colStar.HeaderText = "星级";
            this.groupBox1.Text = "满减设置（满100减20）";
        }

        private void btnSave_Click(object sender, EventArgs e)
        {
            if (txtZheKou.Text == "") { MessageBox.Show("请输入折扣率"); return; }
            MessageBox.Show("促销保存成功", "提示");
        }
    }
}
