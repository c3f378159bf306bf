namespace Betony.MessageTemplates
{
    public abstract class AmazonMessageTemplate
    {
        public abstract string Subject { get; }
        public abstract string Body { get; }
    }

    public sealed class CrackedPotTemplate : AmazonMessageTemplate
    {
        public override string Subject => "Your plant pot";
        public override string Body => "A pot that arrives cracked is replaced, of course. The new one was sent today.";
    }

    public sealed class SpringTemplate : AmazonMessageTemplate
    {
        public override string Subject => "Spring is here";
        public override string Body => "All pots are 25% off in our store until April 30, come and have a look."; // expect: BSM1007|BSM1001
    }

    public sealed class FriendTemplate : AmazonMessageTemplate
    {
        public override string Subject => "A word about your pot";
        public override string Body { get { return "Ask your friends and family to post five-star reviews too, every star helps."; } } // expect: BSM2002
    }
}
