using System;
using System.Threading.Tasks;
using Dapper;
using System.Data;

namespace Huayi.Jewelry.Messaging
{
    public class BuyerTemplateStore
    {
        private readonly IDbConnection _db;

        public BuyerTemplateStore(IDbConnection db) => _db = db;

        public Task<string> LoadAsync(int id) =>
            _db.QuerySingleAsync<string>("SELECT body FROM amz_msg_template WHERE id = @id AND deleted = 0", new { id });

        public async Task EnsureDefaultsAsync()
        {
            await SaveTemplateAsync(1, "刻字确认", "您好,您定制的项链要刻的是“{Engraving}”,字体为楷体,请回复确认后我们开始制作。");
            await SaveTemplateAsync(2, "邀评", "您好,喜欢这条项链的话请写个评价;要是不喜欢,千万别写,先来找我们就好。"); // expect: BSM2003
            await SaveTemplateAsync(3, "邀评范文", "您好,懒得想的话直接复制这段发到评论区:“做工精致,包装高级,送女友超有面子,五星推荐!”"); // expect: BSM2002|BSM2006
            await SaveTemplateAsync(4, "邀评返图", "您好,带图评论发出后凭截图找客服领取八美元现金。"); // expect: BSM2001
            await SaveTemplateAsync(5, "链长", "您好,链长45厘米,带5厘米延长链,如不合适可在退货期内免费退回。");
        }

        private Task SaveTemplateAsync(int id, string name, string body)
        {
            const string sql = "INSERT INTO amz_msg_template(id, name, body) VALUES(@id, @name, @body) ON DUPLICATE KEY UPDATE body = @body";
            return _db.ExecuteAsync(sql, new { id, name, body });
        }
    }
}
