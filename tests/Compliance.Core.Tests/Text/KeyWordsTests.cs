using Compliance.Text;

namespace Compliance.Tests.Text;

/// <summary>Chinese words that are written by sound or by shape.</summary>
[TestFixture]
internal sealed class KeyWordsTests
{
    [TestFixture]
    internal sealed class Reads
    {
        [TestCase("写个hao评", "写个好评")]
        [TestCase("写个好ping", "写个好评")]
        [TestCase("h@o ping", "好评")]
        [TestCase("haoping", "好评")]
        [TestCase("You Hui Quan", "优惠券", TestName = "{m}(three syllables with capitals are no name)")]
        [TestCase("Ｚｈｅ扣", "折扣")]
        [TestCase("加wei信", "加微信")]
        [TestCase("jia V xin", "加v信")]
        [TestCase("shan掉", "删掉")]
        [TestCase("f@n xian 10元", "返现10元")]
        public void Pinyin(string text, string read) => Read(text).Should().Be(read);

        [TestCase("好ㄆㄧㄥˊ", "好评")]
        [TestCase("ㄏㄠˇ用", "好用")]
        [TestCase("加我ㄌㄞˋ", "加我赖")]
        public void Bopomofo(string text, string read) => Read(text).Should().Be(read);

        [TestCase("写个苹仑", "写个评论")]
        [TestCase("优惠卷", "优惠券")]
        [TestCase("给你一张“圈”", "给你一张券")]
        [TestCase("折扣代玛", "折扣代码")]
        [TestCase("宋您一副", "送您一副")]
        [TestCase("加徽信", "加微信")]
        [TestCase("亚麻逊", "亚马逊", TestName = "{m}(an ordinary word only inside the whole)")]
        [TestCase("优 惠 卷", "优惠券", TestName = "{m}(set apart as well)")]
        [TestCase("優恵券", "优惠券", TestName = "{m}(Traditional and Japanese)")]
        public void Characters_of_the_same_sound_or_look(string text, string read) => Read(text).Should().Be(read);

        [TestCase("册刂掉", "删掉")]
        [TestCase("好讠平", "好评")]
        [TestCase("亻尤惠", "优惠")]
        public void Characters_taken_apart(string text, string read) => Read(text).Should().Be(read);
    }

    [TestFixture]
    internal sealed class LeavesAlone
    {
        [TestCase("平价款")]
        [TestCase("水平论坛")]
        [TestCase("细微信息")]
        [TestCase("宋体字")]
        [TestCase("考卷、花卷、卷尺")]
        [TestCase("山脚下")]
        [TestCase("灯会闪一下")]
        [TestCase("大家好友善")]
        [TestCase("里屏已更换")]
        [TestCase("桌面好平整")]
        [TestCase("补偿导线")]
        [TestCase("打磨好后扣好扣子")]
        [TestCase("反向拧紧。饭盒可微波")]
        [TestCase("他的儿女子孙", Description = "女子 stands for 好 only beside a rest of the word")]
        public void What_is_an_ordinary_word_with_a_neighbour(string text) => Read(text).Should().Be(text);

        [TestCase("Dear Hao Ping, thanks")]
        [TestCase("Jia Wei and Wei Xin wrote")]
        public void Names(string text) => Read(text).Should().BeEquivalentTo(text);

        [TestCase("优惠券")]
        [TestCase("好评")]
        [TestCase("dear fans, have a song")]
        [TestCase("the pinyin of the sign")]
        [TestCase("shopping, haopings", Description = "a syllable inside a longer word")]
        public void Words_that_are_written_out_and_other_words(string text) => Read(text).Should().Be(text);
    }

    [Test]
    public void The_words_found_cover_all_that_stands_for_them() =>
        TestPolicy.Matches("好评 | 返现", "写 h@o ping = f@n xian").Select(s => s.Text).Should().Equal("h@o ping", "f@n xian");

    [Test]
    public void They_count_as_disguised() => TestPolicy.Matches("评论", "写个苹仑").Should().ContainSingle().Which.IsDisguised.Should().BeTrue();

    private static string Read(string text)
    {
        FoldedText folded = FoldedText.Fold(text);
        return (Undisguise.Read(folded, Undisguise.Variant.First, out _) ?? Reading.Plain(folded)).ToString();
    }
}
